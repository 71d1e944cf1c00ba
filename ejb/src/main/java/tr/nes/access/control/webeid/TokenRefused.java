package tr.nes.access.control.webeid;

import tr.nes.shared.HolderId;

/** A token is not good. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final HolderId about;

    TokenRefused(Refusal reason) {
        this(reason, null);
    }

    /** @param about whose certificate it is; null if that is not known */
    TokenRefused(Refusal reason, HolderId about) {
        super(reason.name());
        this.reason = reason;
        this.about = about;
    }

    Refusal reason() {
        return reason;
    }

    HolderId about() {
        return about;
    }
}
