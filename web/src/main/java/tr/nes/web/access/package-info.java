/**
 * Ways in and out: Kullanıcı Doğrulama, Şifreli Giriş, SMS Onay, Çıkış, and the one authentication mechanism.
 * Not here: checking words and codes, which is the business of {@code tr.nes.access}.
 */
package tr.nes.web.access;
