package tr.nes.access.control.webeid;

import tr.nes.shared.HolderId;

/** A token was refused. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final TokenRefusal reason;
    private final HolderId about;

    TokenRefused(TokenRefusal reason) {
        this(reason, null);
    }

    /** @param about holder of the certificate; null if not known */
    TokenRefused(TokenRefusal reason, HolderId about) {
        super(reason.name());
        this.reason = reason;
        this.about = about;
    }

    TokenRefusal reason() {
        return reason;
    }

    HolderId about() {
        return about;
    }
}
