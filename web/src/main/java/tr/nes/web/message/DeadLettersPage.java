package tr.nes.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.DeadLetterException;
import tr.nes.notification.SetAsideLetter;
import tr.nes.notification.boundary.DeadLetters;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** Ulaşmayan iletiler: what could not be sent, to be sent again or given up. */
@Named
@RequestScoped
public class DeadLettersPage {

    private static final int SIZE = 20;
    private static final int OVER_SHOWN = 20;
    private static final String CHOSEN = "ileti";

    @Inject
    private DeadLetters letters;

    @Inject
    private HttpServletRequest request;

    private List<DeadLetter> rows;
    private List<SetAsideLetter> over;
    private String reason;

    public String resend() {
        return done(() -> letters.resend(chosen()), PageNotice.LETTERS_RESENT);
    }

    public String setAside() {
        return done(() -> letters.setAside(chosen(), reason), PageNotice.LETTERS_SET_ASIDE);
    }

    private String done(Runnable step, PageNotice said) {
        try {
            step.run();
            return Address.DEAD_LETTERS.redirect(said);
        } catch (DeadLetterException refused) {
            rows = null;
            if (refused.reason() == DeadLetterException.Reason.REASON_WRONG) {
                Refusals.at("reason", "messages.refused" + refused.messageKey());
            } else {
                Refusals.add("messages.refused" + refused.messageKey());
            }
            return null;
        }
    }

    private Set<UUID> chosen() {
        return ids(request.getParameterValues(CHOSEN));
    }

    /** What is no id was tampered with and names nothing. @param ticked may be null */
    static Set<UUID> ids(String... ticked) {
        return Stream.ofNullable(ticked)
                .flatMap(Stream::of)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    public boolean isChosen(DeadLetter row) {
        return chosen().contains(row.id());
    }

    /** The oldest first. */
    public List<DeadLetter> getRows() {
        if (rows == null) {
            rows = letters.page((getPage() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getPage() {
        int wanted = PageNumber.of(request, "sayfa");
        return wanted == 1 ? 1 : (int) Math.min(wanted, getPages());
    }

    public long getPages() {
        return Math.max(1, (letters.count() + SIZE - 1) / SIZE);
    }

    /** Those that were set aside last. */
    public List<SetAsideLetter> getOver() {
        if (over == null) {
            over = letters.lastSetAside(OVER_SHOWN);
        }
        return over;
    }

    public String noticeKey(String template) {
        return LetterTexts.notice(template);
    }

    public String failureKey(String failure) {
        return LetterTexts.failure(failure);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
