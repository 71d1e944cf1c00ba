package tr.nes.sealing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

class SealerTest {

    private static final byte[] SECRET = "12345678".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path data;

    @Test
    void whenSealedAndOpened_thenTheSame() {
        Sealed sealed = sealer().seal(MasterKey.CUSTODY, "puk/1", SECRET);
        assertThat(sealer().open(MasterKey.CUSTODY, "puk/1", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed.text(), StandardCharsets.ISO_8859_1)).doesNotContain("12345678");
    }

    @Test
    void whenSealedTwice_thenNothingIsAlike() {
        Sealed one = sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        Sealed two = sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        assertThat(one.text()).isNotEqualTo(two.text());
        assertThat(one.wrappedKey()).isNotEqualTo(two.wrappedKey());
    }

    @Test
    void whenMovedToAnotherRecord_thenItDoesNotOpen() {
        Sealed sealed = sealer().seal(MasterKey.CUSTODY, "puk/1", SECRET);
        broken(MasterKey.CUSTODY, "puk/2", sealed);
        broken(MasterKey.EPOCH, "puk/1", sealed);
    }

    @Test
    void whenAByteIsChanged_thenItDoesNotOpen() {
        Sealed sealed = sealer().seal(MasterKey.CUSTODY, "puk/1", SECRET);
        byte[] text = sealed.text();
        text[text.length - 1] ^= 1;
        broken(MasterKey.CUSTODY, "puk/1", new Sealed(text, sealed.wrappedKey(), sealed.keyId()));
    }

    @Test
    void whenTheKeyStoreIsLost_thenItDoesNotOpen() throws Exception {
        Sealed sealed = sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        Files.delete(data.resolve("epoch").resolve("epoch.p12"));
        broken(MasterKey.EPOCH, "pin/1", sealed);
    }

    @Test
    void whenKeysAreMade_thenOnlyTheOwnerReadsThem() throws Exception {
        sealer().seal(MasterKey.CUSTODY, "puk/1", SECRET);
        Path keys = data.resolve("keys");
        assertThat(Files.getPosixFilePermissions(keys)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        for (String file : new String[] {"custody.p12", "password"}) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void whenTheEpochTurns_thenTheOldSealOpensUntilItsKeyIsDestroyed() {
        Sealed old = sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        MasterKeys keys = keys();
        Sealer sealer = new Sealer(keys, new Randomness());
        assertThat(keys.addTo("epoch")).isNotEqualTo(old.keyId());
        Sealed moved = sealer.rewrap("pin/1", old);
        assertThat(sealer.open(MasterKey.EPOCH, "pin/1", old)).isEqualTo(SECRET);

        keys().destroy(old.keyId());

        assertThatThrownBy(() -> sealer.open(MasterKey.EPOCH, "pin/1", old)).isInstanceOf(SealBroken.class);
        assertThat(sealer.open(MasterKey.EPOCH, "pin/1", moved)).isEqualTo(SECRET);
        assertThat(moved.text()).isEqualTo(old.text());
    }

    @Test
    void whenAKeyIsDestroyed_thenAHardLinkToTheFileHasLostItToo() throws Exception {
        Sealed old = sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        Path file = data.resolve("epoch").resolve("epoch.p12");
        Path draft = Files.copy(file, file.resolveSibling("epoch.p12.draft123.tmp"));
        MasterKeys keys = keys();
        keys.addTo("epoch");
        Path link = Files.createLink(data.resolve("link"), file);
        keys.destroy(old.keyId());

        assertThat(Files.readAllBytes(link)).containsOnly(0);
        assertThat(draft).doesNotExist();
        assertThat(keys.ids("epoch")).hasSize(1);
    }

    @Test
    void whenEpochKeysAreMade_thenTheirFolderIsMarkedAgainstBackups() {
        sealer().seal(MasterKey.EPOCH, "pin/1", SECRET);
        assertThat(data.resolve("epoch").resolve("CACHEDIR.TAG"))
                .content()
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55");
    }

    private void broken(MasterKey masterKey, String record, Sealed sealed) {
        assertThatThrownBy(() -> sealer().open(masterKey, record, sealed)).isInstanceOf(SealBroken.class);
    }

    /** A new instance, as after a restart. */
    private Sealer sealer() {
        return new Sealer(keys(), new Randomness());
    }

    private MasterKeys keys() {
        Installation installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        return new MasterKeys(new KeyDirectory(installation), new Randomness());
    }
}
