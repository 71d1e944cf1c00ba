/** Yardım Merkezi: topics for what people do and for what they are refused, and the search over them. */
package tr.nes.web.help;
