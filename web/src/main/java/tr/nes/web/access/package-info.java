/**
 * Ways in and out: Kullanıcı Doğrulama, Şifreli Giriş, SMS Onay, Çıkış, and the one authentication mechanism.
 * Not here: checking passwords and codes ({@code tr.nes.access}).
 */
package tr.nes.web.access;
