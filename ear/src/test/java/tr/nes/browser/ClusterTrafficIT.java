package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.KeyStoreFile;
import tr.nes.browser.testing.MemberConnection;
import tr.nes.browser.testing.RecordingRelay;
import tr.nes.browser.testing.Scene;

/** Attacks the port where the members of a cluster talk to each other. */
@Tag("nightly")
class ClusterTrafficIT {

    private static final String TLS = "TLSv1.3";

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    private int port;
    private KeyStoreFile key;

    @BeforeEach
    void member() {
        port = scene.cluster().memberPort();
        key = scene.cluster().key();
    }

    @Test
    void whenAMemberHasTheKey_thenItIsConnected() throws Exception {
        try (MemberConnection member = MemberConnection.to(port, key, key, TLS)) {
            member.greet();
            member.leave();
            assertThat(member.end()).isEmpty();
        }
    }

    @Test
    void whenAMemberShowsNoKeyOrAnother_thenItIsRefused(@TempDir Path folder) throws Exception {
        try (MemberConnection member = MemberConnection.to(port, key, null, TLS)) {
            assertThat(member.end()).containsAnyOf("certificate_required", "bad_certificate");
        }
        try (MemberConnection member = MemberConnection.to(port, key, KeyStoreFile.ofCluster(folder), TLS)) {
            assertThat(member.end()).containsAnyOf("certificate_unknown", "bad_certificate");
        }
    }

    @Test
    void whenAMemberWantsAnOlderProtocol_thenItIsRefused() throws Exception {
        try (MemberConnection member = MemberConnection.to(port, key, key, "TLSv1.2")) {
            assertThat(member.end()).containsAnyOf("protocol_version", "handshake_failure");
        }
    }

    @Test
    void whenSomebodyTalksWithoutTls_thenNobodyAnswers() throws Exception {
        assertThat(MemberConnection.talksTo(port, "bela and then anything".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void whenAPacketIsAltered_thenTheConnectionEnds() throws Exception {
        try (RecordingRelay relay = RecordingRelay.altering(port);
                MemberConnection member = MemberConnection.to(relay.port(), key, key, TLS)) {
            member.greet();
            assertThat(member.end()).contains("bad_record_mac");
        }
    }

    @Test
    void whenAPacketIsSentAgain_thenTheConnectionEnds() throws Exception {
        try (RecordingRelay relay = RecordingRelay.repeating(port);
                MemberConnection member = MemberConnection.to(relay.port(), key, key, TLS)) {
            member.greet();
            assertThat(member.end()).contains("bad_record_mac");
        }
    }

    @Test
    void whenAWholeConnectionIsSentAgain_thenItIsRefused() throws Exception {
        try (RecordingRelay relay = RecordingRelay.recording(port)) {
            try (MemberConnection member = MemberConnection.to(relay.port(), key, key, TLS)) {
                member.greet();
                member.leave();
                assertThat(member.end()).isEmpty();
            }
            assertThat(relay.isRefusedWhenReplayed()).isTrue();
        }
    }
}
