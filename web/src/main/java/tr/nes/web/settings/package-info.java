/**
 * Yürürlükteki ayarlar: what this server was told, for an administrator.
 *
 * <p>Not here: offices' data (office), the check before a start (slice settings).
 */
package tr.nes.web.settings;
