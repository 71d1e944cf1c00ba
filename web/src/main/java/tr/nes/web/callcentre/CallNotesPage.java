package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.boundary.CallRecords;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** What is written down during a call and at its end. */
@Named
@RequestScoped
public class CallNotesPage {
    @Inject
    private CallRecords records;

    @Inject
    private PersonPage person;

    private String text;

    public String add() {
        return attempt(note -> records.note(person.getCall(), note)) ? person.again(PageNotice.NOTE_ADDED) : null;
    }

    /** What is in the field becomes a case of the back office. */
    public String complain() {
        return attempt(note -> records.complain(person.getCall(), note))
                ? person.again(PageNotice.COMPLAINT_RECORDED)
                : null;
    }

    /** Leads to the next search. */
    public String end() {
        return attempt(note -> records.end(person.getCall(), note))
                ? Address.SUPPORT.redirect(PageNotice.CALL_ENDED)
                : null;
    }

    private boolean attempt(Consumer<String> act) {
        try {
            act.accept(text);
            return true;
        } catch (CallCentreException refused) {
            Refusals.at("remark", "callcentre.refused" + refused.messageKey());
        } catch (CallOver late) {
            Refusals.add("shell.noticeCallOver");
        }
        return false;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
