/**
 * Login and logout: Kullanıcı Doğrulama, Şifreli Giriş, SMS Onay, Çıkış, and the only authentication mechanism.
 *
 * <p>Not here: checking passwords and codes ({@code tr.nes.access}).
 */
package tr.nes.web.access;
