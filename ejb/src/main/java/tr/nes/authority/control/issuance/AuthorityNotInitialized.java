package tr.nes.authority.control.issuance;

/** The embedded authority does not exist: certificates have always come from elsewhere. */
public class AuthorityNotInitialized extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AuthorityNotInitialized() {
        super("there is no embedded authority here");
    }
}
