package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.access.boundary.PasswordLocks;
import tr.nes.callcentre.PersonFile;
import tr.nes.callcentre.entity.SupportCall;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.contact.MailAddress;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;

/** Collects a person's data for staff. */
@ApplicationScoped
public class PersonFiles {

    @Inject
    private Holders holders;

    @Inject
    private Cards cards;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private PasswordLocks locks;

    @Inject
    private ProposalRecords proposals;

    @Inject
    private ProposalViews views;

    public PersonFile of(SupportCall call) {
        HolderView person = holders.view(call.holder());
        return new PersonFile(
                call.id(),
                call.isChecked(),
                call.endsAt(),
                person.fullName(),
                person.birthDate(),
                person.identityNumber().masked(),
                person.phone().masked(),
                MailAddress.masked(person.mail()),
                locks.isLocked(person.id()),
                holders.pinWaitEnd(person.id()).orElse(null),
                cards.of(person.id()),
                certificates.of(person.id()),
                certificates.heldSince(person.id()),
                proposals.waiting(call).stream().map(views::brief).toList());
    }
}
