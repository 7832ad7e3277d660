// Endings by which X takes a word with a dot for a link, also without https://. All countries' endings, and the general ones in use.
// From the list in https://github.com/twitter/twitter-text (Apache-2.0), which knows 1,200 more that nobody here will write.

export const topLevelDomains: string =
  'ac|ad|ae|af|ag|ai|al|am|an|ao|aq|ar|as|at|au|aw|ax|az|ba|bb|bd|be|bf|bg|bh|bi|bj|bl|bm|bn|bo|bq|br|bs|bt|bv|' +
  'bw|by|bz|ca|cc|cd|cf|cg|ch|ci|ck|cl|cm|cn|co|cr|cu|cv|cw|cx|cy|cz|de|dj|dk|dm|do|dz|ec|ee|eg|eh|er|es|et|eu|' +
  'fi|fj|fk|fm|fo|fr|ga|gb|gd|ge|gf|gg|gh|gi|gl|gm|gn|gp|gq|gr|gs|gt|gu|gw|gy|hk|hm|hn|hr|ht|hu|id|ie|il|im|in|' +
  'io|iq|ir|is|it|je|jm|jo|jp|ke|kg|kh|ki|km|kn|kp|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|md|me|mf|' +
  'mg|mh|mk|ml|mm|mn|mo|mp|mq|mr|ms|mt|mu|mv|mw|mx|my|mz|na|nc|ne|nf|ng|ni|nl|no|np|nr|nu|nz|om|pa|pe|pf|pg|ph|' +
  'pk|pl|pm|pn|pr|ps|pt|pw|py|qa|re|ro|rs|ru|rw|sa|sb|sc|sd|se|sg|sh|si|sj|sk|sl|sm|sn|so|sr|ss|st|su|sv|sx|sy|' +
  'sz|tc|td|tf|tg|th|tj|tk|tl|tm|tn|to|tp|tr|tt|tv|tw|tz|ua|ug|uk|um|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|' +
  'za|zm|zw|com|net|org|edu|gov|mil|int|info|biz|name|pro|museum|aero|coop|jobs|mobi|travel|asia|cat|tel|post|' +
  'app|dev|page|web|site|website|online|store|shop|tech|cloud|digital|email|blog|news|media|press|live|link|' +
  'click|space|world|today|life|group|company|agency|studio|design|art|photo|photos|video|film|music|game|' +
  'games|fun|club|team|network|social|community|wiki|academy|school|education|university|college|training|' +
  'institute|foundation|ngo|ong|charity|care|health|clinic|hospital|doctor|farm|garden|coffee|restaurant|food|' +
  'recipes|kitchen|market|supply|tools|solutions|services|systems|software|support|center|solar|energy|eco|bio|' +
  'green|earth|land|homes|house|property|realty|bank|finance|fund|insurance|loans|money|cash|law|legal|city|' +
  'global|international|zone|xyz|top|vip|work|works|run|one|win|gift|gifts|guru|expert|express|report|review|' +
  'reviews|science|events|tours|vacations|hotel|flights|bike|taxi|auto|cars|ink|icu|best|blue|red|black|pink|' +
  'love|date|family|kids|baby|fit|golf|football|yoga|fashion|style|beauty|new|how|google|youtube';
