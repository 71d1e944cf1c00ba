package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.enrolment.ListLink;
import tr.nes.enrolment.ListVerdict;
import tr.nes.enrolment.ListVerdict.Result;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.signature.SignedDocumentView;
import tr.nes.signature.boundary.SignedDocuments;

/** Compares what a document says about itself with the list that was signed. */
@ApplicationScoped
@Transactional
public class ListCheck {

    @Inject
    private ListRecords records;

    @Inject
    private SignedDocuments documents;

    @Inject
    private StaffDirectory staff;

    /** Empty if there is no such list, or its content is another. */
    public Optional<ListVerdict> verdict(ListLink link) {
        return records.ofNumber(link.number())
                .filter(list -> list.contentHash() != null)
                .filter(list -> !link.isScanned() || list.contentHash().equals(link.contentHash()))
                .map(list -> verdict(list, link.isScanned()));
    }

    private ListVerdict verdict(ApplicationList list, boolean proven) {
        List<SignedDocumentView> signed = list.isSigned() ? documents.of(list.kind(), list.id()) : List.of();
        SignedDocumentView document = signed.stream().findFirst().orElse(null);
        return new ListVerdict(
                document == null ? Result.UNSIGNED : Result.SIGNED,
                list.kind(),
                list.number(),
                staff.title(list.institution()),
                list.people(),
                proven,
                document == null ? null : initials(list.signerName()),
                list.signedAt(),
                document == null ? null : document.sha256(),
                document == null ? null : document.certificateSerial());
    }

    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
