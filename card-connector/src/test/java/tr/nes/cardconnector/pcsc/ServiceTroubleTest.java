package tr.nes.cardconnector.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;

class ServiceTroubleTest {

    @Test
    void whenPolkitRefuses_thenItIsNamedAndNotTheDaemon() {
        PcscFault fault = new PcscFault("SCardEstablishContext", PcscFault.SECURITY_VIOLATION);
        assertThat(ServiceTrouble.of(fault)).hasMessageContaining("polkit").hasMessageContaining("access_pcsc");
        assertThat(Faults.connecting(new ReaderName("okuyucu"), fault)).hasMessageContaining("polkit");
    }

    @Test
    void whenTheLibraryIsMissing_thenItsPackageIsNamed() {
        LinkageError missing = new UnsatisfiedLinkError("Unable to load library 'libpcsclite.so.1': cannot open");
        assertThat(ServiceTrouble.of(missing))
                .hasMessageContaining("libpcsclite1")
                .hasCause(missing);
    }

    @Test
    void whenNothingMayBeExecutedInTheTemporaryFolder_thenThatIsSaid() {
        LinkageError noexec =
                new UnsatisfiedLinkError("jna1.tmp: failed to map segment from shared object: Operation not permitted");
        assertThat(ServiceTrouble.of(noexec)).hasMessageContaining("noexec").hasMessageContaining("-Djna.tmpdir=");
    }

    @Test
    void whenItIsSomethingElse_thenItsCauseIsTold() {
        assertThat(ServiceTrouble.of(new NoClassDefFoundError("com/sun/jna/Native")))
                .hasMessageContaining("com/sun/jna/Native");
        PcscFault fault = new PcscFault("native call", PcscFault.NO_SERVICE, new StackOverflowError("deep"));
        assertThat(ServiceTrouble.of(fault)).hasMessageContaining("StackOverflowError: deep");
    }
}
