/** Yetkili İşlemleri: applications that an officer checks, and lists that an officer signs. */
package tr.nes.web.officer;
