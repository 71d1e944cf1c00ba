package tr.nes.authority.control.ocsp;

/** What was sent is no OCSP request that can be answered. */
class MalformedRequest extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedRequest(String what) {
        super(what);
    }

    MalformedRequest(Throwable cause) {
        super(cause);
    }
}
