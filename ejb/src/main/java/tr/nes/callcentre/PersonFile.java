package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.card.CardView;
import tr.nes.certificate.CertificateView;

/**
 * A person's data as shown to staff during a call; contact data is masked.
 *
 * @param identityChecked whether the identity check of this call is complete
 * @param locked whether Şifreli Giriş is locked
 * @param heldSince when the suspended certificates were suspended, by serial number
 * @param pending the caller's proposals of this call that nobody has decided on
 * @param pinWaitEnd end of the waiting period for PIN operations after a phone change; null if there is none
 */
public record PersonFile(
        UUID call,
        boolean identityChecked,
        Instant callEnds,
        String fullName,
        LocalDate birthDate,
        String identityNumber,
        String phone,
        String mail,
        boolean locked,
        Instant pinWaitEnd,
        List<CardView> cards,
        List<CertificateView> certificates,
        Map<String, Instant> heldSince,
        List<ProposalView> pending)
        implements Serializable {}
