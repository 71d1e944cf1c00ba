package tr.nes.authority.control.ocsp;

/** The input is not an OCSP request that can be answered. */
class MalformedRequest extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedRequest(String what) {
        super(what);
    }

    MalformedRequest(Throwable cause) {
        super(cause);
    }
}
