package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.PersonFile;
import tr.nes.callcentre.PersonHistory;
import tr.nes.callcentre.ProposalView;
import tr.nes.callcentre.boundary.CallRecords;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** The person a call is about. The address identifies the call, which belongs to the staff member who opened it. */
@Named("callPage")
@RequestScoped
public class PersonPage {
    /** Request parameter with the call's id. */
    static final String CALL = "cagri";

    @Inject
    private SupportCalls calls;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CallRecords records;

    private PersonFile file;
    private PersonHistory history;

    public String enterPage() {
        return getFile() == null ? over() : null;
    }

    static String over() {
        return Address.SUPPORT.redirect(PageNotice.CALL_OVER);
    }

    /** Reloads this page with a notice at the top. */
    String again(PageNotice said) {
        return Address.CALL.redirect(said) + "&" + CALL + "=" + getCall();
    }

    /** Null if the address contains none. */
    public UUID getCall() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(CALL)));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    /** Null if the call has ended or never existed: then the page shows no data and no buttons. */
    public PersonFile getFile() {
        if (file == null) {
            file = read();
        }
        return file;
    }

    private PersonFile read() {
        try {
            return calls.file(getCall());
        } catch (CallOver late) {
            return null;
        }
    }

    public boolean isChecked() {
        return getFile().identityChecked();
    }

    public List<CallCard> getCards() {
        return CallCard.of(getFile());
    }

    public List<CallCertificate> getRevocable() {
        return getCards().stream()
                .flatMap(card -> card.certificates().stream())
                .filter(CallCertificate::isRevocable)
                .toList();
    }

    /** The new phone that has to return its code; null if there is none. */
    public ProposalView getUnproven() {
        return getFile().pending().stream()
                .filter(each -> !each.proven())
                .findFirst()
                .orElse(null);
    }

    /** What was proposed in this call and waits for another member of staff. */
    public List<ProposalView> getPending() {
        return getFile().pending().stream().filter(ProposalView::proven).toList();
    }

    public PersonHistory getHistory() {
        if (history == null) {
            history = records.history(getCall());
        }
        return history;
    }
}
