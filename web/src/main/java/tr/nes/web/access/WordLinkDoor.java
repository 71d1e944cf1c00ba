package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.access.LinkNumber;
import tr.nes.access.LinkPurpose;
import tr.nes.access.boundary.WordResets;
import tr.nes.web.shell.Address;

/** The link to a new security word. */
@WebServlet("/sozcuk/baglanti/*")
public class WordLinkDoor extends LinkDoor {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WordResets resets;

    public WordLinkDoor() {
        super(LinkPurpose.NEW_WORD, Address.NEW_WORD);
    }

    @Override
    protected Optional<LinkNumber> find(String token) {
        return resets.open(token);
    }

    @Override
    protected Address elsewhere(HttpServletRequest request) {
        return Address.WORD_REQUEST;
    }
}
