package tr.nes.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.casework.CaseDetails;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseView;
import tr.nes.casework.SecretPatterns;
import tr.nes.casework.entity.CaseFile;
import tr.nes.casework.entity.CaseNote;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;

/** What staff does about cases; each step is recorded. */
@ApplicationScoped
@Transactional
public class CaseWork {

    private static final int LONGEST_NOTE = 500;
    private static final Duration ONCE = Duration.ofHours(20);

    @Inject
    private CaseBook book;

    @Inject
    private CaseViews views;

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public List<CaseView> open() {
        return book.open().stream().map(views::of).toList();
    }

    public List<CaseView> closed(int most) {
        return book.closed(most).stream().map(views::closed).toList();
    }

    public CaseDetails details(String subject) {
        OpenCase found = book.open(subject).orElseThrow(() -> new CaseException(Reason.CASE_GONE));
        audit.record(AuditFact.done(AuditAction.CASE_OPENED, found.holder(), subject));
        return views.details(found);
    }

    public void take(String subject) {
        CaseFile file = foreign(subject);
        file.take(caller.holder());
        record(AuditAction.CASE_TAKEN, file);
    }

    public void called(String subject) {
        CaseFile file = foreign(subject);
        file.called(clock.instant());
        record(AuditAction.CASE_CALLED, file);
    }

    public void note(String subject, String typed) {
        String note = judged(typed);
        CaseFile file = foreign(subject);
        book.add(new CaseNote(file, caller.holder(), note, clock.instant()));
        record(AuditAction.CASE_NOTE, file);
    }

    public void askIn(String subject) {
        CaseFile file = foreign(subject);
        demand(file.kind().needsCard());
        demandLongAgo(file.askedAt());
        file.asked(clock.instant());
        tell(file, "casework/come-in");
        record(AuditAction.CASE_ASKED_IN, file);
    }

    public void askForNewCard(String subject) {
        CaseFile file = foreign(subject);
        demand(file.card() != null);
        demandLongAgo(file.newCardAt());
        file.newCard(clock.instant());
        tell(file, "casework/new-card");
        record(AuditAction.CASE_NEW_CARD, file);
    }

    public void close(String subject, String typed) {
        String note = judged(typed);
        CaseFile file = foreign(subject);
        file.close(caller.holder(), clock.instant());
        book.add(new CaseNote(file, caller.holder(), note, clock.instant()));
        record(AuditAction.CASE_CLOSED, file);
    }

    public void complain(HolderId person, String typed) {
        CaseFile file = CaseFile.complaint(person, judged(typed), clock.instant());
        book.add(file);
        record(AuditAction.COMPLAINT_RECORDED, file);
    }

    static String judged(String typed) {
        String note = typed == null ? "" : typed.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new CaseException(Reason.NOTE_MISSING);
        }
        if (SecretPatterns.areIn(note)) {
            throw new CaseException(Reason.NOTE_HOLDS_SECRET);
        }
        return note;
    }

    /** Locked; begun if need be. @throws CaseException CASE_GONE, OWN_CASE */
    CaseFile foreign(String subject) {
        CaseFile file = book.lock(subject);
        if (file.holder().equals(caller.holder())) {
            throw new CaseException(Reason.OWN_CASE);
        }
        return file;
    }

    private static void demand(boolean possible) {
        if (!possible) {
            throw new CaseException(Reason.STEP_NOT_POSSIBLE);
        }
    }

    private void demandLongAgo(Instant last) {
        if (last != null && clock.instant().isBefore(last.plus(ONCE))) {
            throw new CaseException(Reason.ASKED_TODAY);
        }
    }

    private void tell(CaseFile file, String template) {
        HolderView person = holders.view(file.holder());
        notices.tell(
                person.phone(),
                person.mail(),
                Notice.of(template)
                        .in(person.language())
                        .with("name", person.fullName())
                        .with("card", file.card()));
    }

    private void record(AuditAction action, CaseFile file) {
        audit.record(AuditFact.done(action, file.holder(), file.subject()));
    }
}
