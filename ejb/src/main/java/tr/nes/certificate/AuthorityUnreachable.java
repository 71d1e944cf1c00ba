package tr.nes.certificate;

import jakarta.ejb.ApplicationException;

/** The certificate authority did not respond: the request may or may not have been executed. */
@ApplicationException
public class AuthorityUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityUnreachable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
