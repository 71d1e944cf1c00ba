package tr.nes.access.control;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Operator's settings for logins and sessions. */
public interface AccessConfiguration {

    AccessConfiguration CURRENT = Settings.of(AccessConfiguration.class);

    /** PEM file with issuing CAs, besides our own, whose certificates may log in. */
    @Setting(name = "nes.login.issuers", file = true)
    Optional<String> otherIssuers();

    /** Age up to which an OCSP answer without our nonce counts (RFC 5019 §4): what was recorded earlier can be replayed. */
    @Setting(name = "nes.login.status.minutes", fallback = "60", least = 1, most = 1440)
    int statusAgeMinutes();

    @Setting(name = "nes.word.tries.per.minute", fallback = "30", least = 1)
    int passwordTriesPerMinute();

    @Setting(name = "nes.signature.tries.per.minute", fallback = "30", least = 1)
    int signatureTriesPerMinute();

    /** The largest number to be tried; half of it is tried on average. */
    @Setting(name = "nes.captcha.work", fallback = "100000", least = 1)
    long captchaWork();

    /** Defaults to true in a development build, to false in a production build. */
    @Setting(name = "nes.staff.by.word")
    Optional<Boolean> staffByPassword();

    @Setting(name = "nes.session.hours", fallback = "12", least = 1, most = 12)
    int sessionHours();

    @Setting(name = "nes.session.staff.hours", fallback = "8", least = 1, most = 8)
    int staffSessionHours();

    /** The page warns a minute ahead, so the minimum is two minutes. web.xml reads the same property. */
    @Setting(name = "nes.session.idle.minutes", fallback = "30", least = 2)
    int sessionIdleMinutes();

    @Setting(
            name = "nes.edevlet.issuer",
            pattern = "(?i)https?://[^\\s/?#@]+(/[^\\s#?]*)?",
            must = "must be an https address")
    Optional<String> eDevletIssuer();

    @Setting(name = "nes.edevlet.client")
    String eDevletClient();

    /** To be wiped by the caller. */
    @Setting(name = "nes.edevlet.secret.file")
    char[] eDevletSecret();

    /** Name of the claim that contains the T.C. Kimlik No. */
    @Setting(
            name = "nes.edevlet.claim",
            fallback = "tckn",
            pattern = "[!-~]{1,64}",
            must = "must be the name of a claim, without blanks")
    String eDevletClaim();

    @Setting(
            name = "nes.edevlet.scope",
            fallback = "openid",
            pattern = "(?:[!#-\\[\\]-~]+ )*openid(?: [!#-\\[\\]-~]+)*",
            must = "must be words separated by single blanks, openid among them (OpenID Connect Core §3.1.2.1)")
    String eDevletScope();
}
