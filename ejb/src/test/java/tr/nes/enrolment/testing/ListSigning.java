package tr.nes.enrolment.testing;

import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.enrolment.control.list.ListRecords;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.boundary.DocumentSigning;
import tr.nes.testing.Database;

/** Officers' lists and their signatures. */
public final class ListSigning {

    private final EnrolmentFixture fixture;

    public ListSigning(EnrolmentFixture fixture) {
        this.fixture = fixture;
    }

    /** A printed form that was signed by hand and has arrived; the officer calls afterwards. */
    public ApplicationView arrived() {
        DraftAccess access = fixture.wet();
        fixture.forms.pdf(access);
        ApplicationView view = fixture.application(access);
        fixture.move(view.id(), ApplicationState.SIGNED, ApplicationActor.OFFICER);
        return view;
    }

    /** The newest list of the institution, made ready for the caller. */
    public ApplicationList prepared() {
        ApplicationLists lists = fixture.institutions.beans.get(ApplicationLists.class);
        UUID list = lists.of(fixture.institution).get(0).id();
        lists.prepare(fixture.institution, list);
        return list(list);
    }

    public ApplicationList list(UUID id) {
        return EnrolmentFixture.inNew(
                () -> fixture.institutions.beans.get(ListRecords.class).demand(id));
    }

    /** The document that waits for the caller. */
    public byte[] waiting(ApplicationList list) {
        UUID document = fixture.institutions
                .beans
                .get(ApplicationLists.class)
                .view(list.institution(), list.id())
                .waiting()
                .id();
        return fixture.institutions.beans.get(DocumentSigning.class).pdf(document);
    }

    /** What the signature's slice fires once it has checked a document, whoever calls. */
    public static DocumentSigned fact(ApplicationList list, HolderId signer) {
        return new DocumentSigned(list.kind(), list.id(), list.revision(), signer, UUID.randomUUID());
    }

    public static void execute(String sql, UUID id) {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery(sql)
                .setParameter("id", id)
                .executeUpdate());
    }
}
