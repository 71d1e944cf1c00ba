package tr.nes.production.control.bureau;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import tr.nes.card.CardException;
import tr.nes.production.BureauFileKind;
import tr.nes.production.BureauLine;
import tr.nes.production.ProductionException;
import tr.nes.production.control.CardCertificateOrders;
import tr.nes.production.control.bureau.BureauContent.Line;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Takes the bureau's files and answers each of their lines, outside any transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BureauExchange {

    private static final String OK = "ok";

    @Inject
    private BureauKeys keys;

    @Inject
    private BureauFileRecords files;

    @Inject
    private BureauLines lines;

    @Inject
    private CardCertificateOrders certificates;

    /** @throws ProductionException BUREAU_MISSING, BUREAU_UNREADABLE, BUREAU_REPLAY, BUREAU_ANSWER */
    public List<BureauLine> take(byte[] file, HolderId staff) {
        BureauKeys.Pair pair = keys.read();
        BureauContent content = BureauContent.of(BureauEnvelope.open(file, pair.key(), pair.bureau()));
        files.begin(content, file, staff);
        boolean forCertificates = content.kind() == BureauFileKind.KEYS;
        List<BureauLine> told = new ArrayList<>();
        List<Line> replies = new ArrayList<>();
        for (Line line : content.lines()) {
            String number = lines.number(line).orElse(null);
            Line reply = forCertificates ? certificate(line) : finished(line);
            String reason = reply.isRefused() ? reply.fields().get(0).substring(1) : "";
            told.add(new BureauLine(number, line.card(), reason));
            replies.add(reply);
        }
        BureauFileKind kind = forCertificates ? BureauFileKind.CERTIFICATES : BureauFileKind.RECEIPT;
        BureauContent reply = new BureauContent(kind, UUID.randomUUID(), content.file(), replies);
        byte[] sealed = BureauEnvelope.seal(reply.encoded(), pair.key(), pair.certificate(), pair.bureau());
        files.finish(content.file(), reply, sealed, staff);
        return told;
    }

    private Line certificate(Line line) {
        try {
            if (line.isRefused()) {
                return failed(line, "");
            }
            lines.demandOpen(line);
            PublicKey key = proven(line.fields().get(0));
            byte[] encoded = certificates.issue(line.order(), key).getEncoded();
            return new Line(
                    line.order(), line.card(), List.of(Base64.getEncoder().encodeToString(encoded)));
        } catch (CardException none) {
            return failed(line, none.messageKey());
        } catch (CertificateEncodingException | DomainException refused) {
            return Line.refused(line.order(), line.card(), key(refused));
        }
    }

    private Line failed(Line line, String reason) {
        try {
            lines.fail(line, reason);
            return Line.refused(line.order(), line.card(), reason.isEmpty() ? "AtBureau" : reason);
        } catch (DomainException refused) {
            return Line.refused(line.order(), line.card(), key(refused));
        }
    }

    private Line finished(Line line) {
        if (line.isRefused()) {
            return failed(line, "");
        }
        try {
            lines.finish(line);
            return new Line(line.order(), line.card(), List.of(OK));
        } catch (DomainException refused) {
            return Line.refused(line.order(), line.card(), key(refused));
        }
    }

    /** The card has the private key (PKCS #10, RFC 2986): the request is signed with it. */
    private static PublicKey proven(String request) {
        try {
            JcaPKCS10CertificationRequest parsed =
                    new JcaPKCS10CertificationRequest(Base64.getDecoder().decode(request));
            PublicKey key = parsed.getPublicKey();
            if (parsed.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                return key;
            }
        } catch (IOException
                | OperatorCreationException
                | PKCSException
                | java.security.GeneralSecurityException
                | IllegalArgumentException malformed) {
            throw new CardException(CardException.Reason.PERSONALISATION_FAILED);
        }
        throw new CardException(CardException.Reason.PERSONALISATION_FAILED);
    }

    private static String key(Exception refused) {
        return refused instanceof DomainException rule ? rule.messageKey() : "Unexpected";
    }
}
