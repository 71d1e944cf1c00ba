package tr.nes.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.casework.CaseDetails;
import tr.nes.casework.CaseProgress;
import tr.nes.casework.CaseView;
import tr.nes.casework.entity.CaseFile;
import tr.nes.casework.entity.CaseNote;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Cases as shown to staff. */
@ApplicationScoped
public class CaseViews {

    @Inject
    private CaseBook book;

    @Inject
    private Holders holders;

    CaseView of(OpenCase found) {
        CaseFile file = book.file(found.subject()).orElse(null);
        HolderView person = holders.view(found.holder());
        return new CaseView(
                found.subject(),
                found.kind(),
                person.fullName(),
                person.phone().masked(),
                found.card(),
                found.since(),
                found.operation(),
                found.delivery(),
                file == null ? null : file.complaint(),
                progress(file));
    }

    CaseView closed(CaseFile file) {
        HolderView person = holders.view(file.holder());
        return new CaseView(
                file.subject(),
                file.kind(),
                person.fullName(),
                person.phone().masked(),
                file.card(),
                file.openedAt(),
                null,
                null,
                file.complaint(),
                progress(file));
    }

    CaseDetails details(OpenCase found) {
        HolderView person = holders.view(found.holder());
        List<CaseNote> notes = book.file(found.subject()).map(book::notes).orElse(List.of());
        return new CaseDetails(
                of(found),
                person.phone().e164(),
                person.mail(),
                notes.stream()
                        .map(each -> new CaseDetails.Note(each.writtenAt(), name(each.writtenBy()), each.note()))
                        .toList());
    }

    private CaseProgress progress(CaseFile file) {
        return file == null
                ? CaseProgress.NONE
                : new CaseProgress(
                        name(file.owner()),
                        file.calledAt(),
                        file.askedAt(),
                        file.newCardAt(),
                        file.closedAt(),
                        name(file.closedBy()));
    }

    private String name(HolderId person) {
        return person == null ? null : holders.view(person).fullName();
    }
}
