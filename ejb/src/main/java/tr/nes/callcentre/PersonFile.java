package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tr.nes.card.CardView;
import tr.nes.certificate.CertificateView;

/**
 * What staff sees of a person during a call; how he is reached only masked.
 *
 * @param identityChecked whether anything may be done in this call
 * @param locked whether Şifreli Giriş is locked
 * @param pinWaitEnd until when PIN operations wait for a new phone; null if they don't
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
        List<CertificateView> certificates)
        implements Serializable {}
