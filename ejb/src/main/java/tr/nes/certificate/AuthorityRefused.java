package tr.nes.certificate;

/** The certificate authority refused the request; nothing was changed. */
public class AuthorityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityRefused(String reason) {
        super(reason);
    }
}
