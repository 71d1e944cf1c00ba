/** Named fixtures of the call centre. */
package tr.nes.callcentre.testing;
