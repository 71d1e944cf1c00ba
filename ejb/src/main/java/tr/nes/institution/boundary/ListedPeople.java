package tr.nes.institution.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.institution.ListedPerson;
import tr.nes.institution.control.PreOrderRecords;
import tr.nes.institution.entity.PreOrderEntry;
import tr.nes.institution.entity.PreOrderList;

/** Whom institutions have listed for a certificate. For other slices only; pages must not expose it. */
@Stateless
@PermitAll
public class ListedPeople {

    @Inject
    private PreOrderRecords records;

    /** Accepts any text; lists that were sent only. */
    public List<ListedPerson> of(String identityNumber) {
        return records.sent(identityNumber).stream().map(this::person).toList();
    }

    private ListedPerson person(PreOrderEntry entry) {
        PreOrderList list = records.list(entry);
        return new ListedPerson(list.institution(), list.id(), entry.view(), list.sentAt());
    }
}
