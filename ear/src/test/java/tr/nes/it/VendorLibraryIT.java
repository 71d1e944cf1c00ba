package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.OperationState;
import tr.nes.card.OperationView;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.StandInLibrary;
import tr.nes.cardtype.boundary.CardTypes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.TestPeople;
import tr.nes.shared.Roles;

/** The manufacturer's library in the server: its class loader, its threads, and what is told about it. */
class VendorLibraryIT extends InServer {

    private static final String FIRST_PIN = "739184";
    private static final String SECOND_PIN = "518273";

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private CardTypes types;

    private HolderView person;
    private CardUnderTest delivered;
    private SimulatedCard card;
    private Path folder;

    @AfterEach
    void withoutLibrary() throws Exception {
        for (String setting : new String[] {"folder", "jars", "atrs", "seconds"}) {
            System.clearProperty("nes.cards.vendor." + setting);
        }
        work.pullAll();
        Files.deleteIfExists(folder.resolve(StandInLibrary.FILE));
        Files.deleteIfExists(folder);
    }

    @Test
    void whenACardIsDrivenByTheLibrary_thenItIsUnblocked() throws Exception {
        aCardAndALibraryThat("puk-twice");
        OperationView operation = work.unblock(person, delivered.serial(), FIRST_PIN);
        assertThat(operation.state()).as(operation.reason()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(FIRST_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(3);
        assertThat(trouble()).contains("00200082 was not expected");
    }

    @Test
    void whenItHangsAndSeesNoneOfOurClasses_thenTheReaderIsFreeAndTheReasonIsTold() throws Exception {
        aCardAndALibraryThat("hang-before deaf");
        OperationView hung = work.unblock(person, delivered.serial(), FIRST_PIN);
        assertThat(hung.state()).isEqualTo(OperationState.REFUSED);
        assertThat(hung.reason()).isEqualTo("CardLibraryFailed");
        assertThat(trouble()).contains("did not return");
        install("pcsc");
        assertThat(work.unblock(person, delivered.serial(), FIRST_PIN).reason()).isEqualTo("CardLibraryFailed");
        assertThat(trouble()).contains("NoClassDefFoundError", "TerminalFactory");
        System.clearProperty("nes.cards.vendor.atrs");
        assertThat(work.unblock(person, delivered.serial(), SECOND_PIN).state()).isEqualTo(OperationState.CONFIRMED);
        assertThat(card.accepts(CardStock.ascii(SECOND_PIN))).isTrue();
    }

    private void aCardAndALibraryThat(String manners) throws Exception {
        person = people.somebody();
        delivered = stock.deliver(person, AkisDialect.AKIS_2_X);
        card = delivered.card();
        folder = Files.createTempDirectory("vendor");
        System.setProperty("nes.cards.vendor.folder", folder.toString());
        System.setProperty("nes.cards.vendor.atrs", card.atr().hex());
        System.setProperty("nes.cards.vendor.seconds", "3");
        install(manners);
        work.insert(card);
    }

    private void install(String manners) throws Exception {
        byte[] jar = StandInLibrary.jar(StandInLibrary.NEWER, manners);
        Files.write(folder.resolve(StandInLibrary.FILE), jar);
        System.setProperty("nes.cards.vendor.jars", StandInLibrary.FILE + ":" + StandInLibrary.sha256(jar));
    }

    private String trouble() throws Exception {
        return CallAs.somebody("yönetici", Roles.ADMIN, types::libraryTrouble);
    }
}
