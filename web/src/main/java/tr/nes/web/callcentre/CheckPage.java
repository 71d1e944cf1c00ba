package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Kimlik denetimi: the questions that were answered correctly, and a note. */
@Named("checkPage")
@RequestScoped
public class CheckPage {
    private static final String QUESTION = "soru";

    @Inject
    private SupportCalls calls;

    @Inject
    private PersonPage person;

    @Inject
    private HttpServletRequest request;

    private String note;

    public String record() {
        try {
            calls.check(person.getCall(), answered(), note);
            return person.again(PageNotice.IDENTITY_CHECKED);
        } catch (CallCentreException refused) {
            Refusals.at(fieldOf(refused), "callcentre.refused" + refused.messageKey());
            return null;
        } catch (CallOver late) {
            return PersonPage.over();
        }
    }

    private static String fieldOf(CallCentreException refused) {
        return switch (refused.reason()) {
            case CHECK_INCOMPLETE -> QUESTION;
            case NOTE_HOLDS_SECRET -> "note";
            default -> throw refused;
        };
    }

    public List<IdentityQuestion> getQuestions() {
        return List.of(IdentityQuestion.values());
    }

    public boolean isTicked(IdentityQuestion question) {
        return answered().contains(question);
    }

    private Set<IdentityQuestion> answered() {
        Set<IdentityQuestion> ticked = EnumSet.noneOf(IdentityQuestion.class);
        String[] named =
                Optional.ofNullable(request.getParameterValues(QUESTION)).orElse(new String[0]);
        Stream.of(IdentityQuestion.values())
                .filter(question -> List.of(named).contains(question.name()))
                .forEach(ticked::add);
        return ticked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
