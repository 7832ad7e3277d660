// The four people of the small office, and their addresses. All invented.
import type { Person } from '../google/contract';
import type { Who } from './contract';

const person = (email: string, name: string): Person => ({ email, name, kind: 'consumer', locale: 'id' });

export const people: Record<Who, Person> = {
  staff: person('wening@humas.example', 'Wening Asri'),
  lead: person('bagas@humas.example', 'Bagas Pranata'),
  head: person('lintang@humas.example', 'Lintang Hapsari'),
  owner: person('pengunggah@humas.example', 'Akun Pengunggah'),
};
