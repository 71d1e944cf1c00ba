package tr.nes.certificate;

import jakarta.ejb.ApplicationException;

/** The certificate authority gave no answer: what was asked may have been done or not. */
@ApplicationException
public class AuthorityUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthorityUnreachable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
