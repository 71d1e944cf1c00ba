package tr.nes.certificate;

/** The certificate authority does not do what was asked, and did not do it. */
public class AuthorityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityRefused(String reason) {
        super(reason);
    }
}
