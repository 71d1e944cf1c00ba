package tr.nes.cardtype.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.UnknownCard;
import tr.nes.cardconnector.commissioning.EmptyVerify;
import tr.nes.cardtype.CardTypeStanding;
import tr.nes.cardtype.CardTypeView;
import tr.nes.cardtype.control.CardLibrary;
import tr.nes.cardtype.control.CommissioningRecords;
import tr.nes.cardtype.control.SeenCardTypes;
import tr.nes.cardtype.entity.CardCommissioning;
import tr.nes.cardtype.entity.SeenCardType;
import tr.nes.shared.Roles;

/** Types of cards: what may be done with them, and what is known of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class CardTypes {

    private static final String SIMULATED = "simulated";

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CommissioningRecords records;

    @Inject
    private SeenCardTypes seen;

    @Inject
    private CardLibrary library;

    /**
     * For the card slice, at each connection; the ATR is noted as seen. Cards in simulated readers may do everything.
     *
     * @return nothing allowed without a commissioning by this transport that is as it was signed
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CardTypeStanding standing(ReaderName reader, Atr atr) {
        seen.saw(atr.hex());
        String transport = readers.transport(reader);
        if (SIMULATED.equals(transport)) {
            return new CardTypeStanding(EnumSet.allOf(Operation.class), false);
        }
        return records.inForce(atr.hex(), transport, library.driver(atr))
                .map(CardTypes::standing)
                .orElseGet(() -> new CardTypeStanding(Set.of(), false));
    }

    /**
     * For the card slice, at each connection: speaks with the card by the product's own dialects, or by the manufacturer's
     * library where the operator says so.
     *
     * @throws UnknownCard if the ATR is not supported; nothing was sent
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AkisCard open(CardConnection connection) throws UnknownCard {
        return library.on(connection);
    }

    /** In one English sentence, as in the log, what is wrong with the manufacturer's library; empty if nothing is, or without one. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String libraryTrouble() {
        return library.trouble();
    }

    private static CardTypeStanding standing(CardCommissioning record) {
        Set<Operation> confirmed = record.confirmed().stream()
                .map(Operation::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        return new CardTypeStanding(confirmed, EmptyVerify.FREE.name().equals(record.emptyVerify()));
    }

    /** Whether this server has simulated readers. */
    @PermitAll
    public boolean isSimulated() {
        return SIMULATED.equals(readers.transport());
    }

    /** Those seen by this server's kind of readers and their newest commissioning; oldest first. */
    @RolesAllowed(Roles.ADMIN)
    public List<CardTypeView> all() {
        List<CardCommissioning> commissionings = records.of(readers.transport());
        return seen.all().stream().map(each -> view(each, commissionings)).toList();
    }

    private CardTypeView view(SeenCardType type, List<CardCommissioning> newestFirst) {
        Atr atr = new Atr(type.atr());
        String driver = library.driver(atr);
        return new CardTypeView(
                type.atr(),
                type.seen(),
                AkisDialect.of(atr).map(dialect -> dialect.version(atr)).orElse(""),
                AkisDialect.of(atr).filter(AkisDialect::supported).isPresent(),
                !driver.isEmpty(),
                newestFirst.stream()
                        .filter(record -> record.atr().equals(type.atr())
                                && record.driver().equals(driver))
                        .findFirst()
                        .map(record -> record.view(records.isGenuine(record)))
                        .orElse(null));
    }
}
