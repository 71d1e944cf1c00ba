package tr.nes.driver.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.driver.DriverDraft;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.DriverState;
import tr.nes.driver.DriverTarget;
import tr.nes.driver.DriverView;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;
import tr.nes.driver.testing.TestClamd;
import tr.nes.shared.Caller;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.testing.MovingClock;

class DriverCatalogueTest {

    private static final DriverTarget WINDOWS_OMNIKEY = new DriverTarget(
            Set.of(SystemRelease.WINDOWS_10, SystemRelease.WINDOWS_11),
            Set.of(WordSize.BITS_64),
            Set.of(SuppliedReader.OMNIKEY_WHITE),
            Set.of());

    private final TestAuthority authority = new TestAuthority(
            new MovingClock("2026-11-21T10:00:00Z"), new Caller(() -> new HolderId(new UUID(0, 1)).toString()));
    private final DriverCatalogue catalogue = authority.bean(DriverCatalogue.class);
    private final Drivers drivers = authority.bean(Drivers.class);

    private void found() {
        authority.bean(AuthorityCertificates.class).found();
    }

    @AfterEach
    void close() {
        System.clearProperty("nes.driver.scanner");
        System.clearProperty("nes.driver.file.mib");
        authority.close();
    }

    private static byte[] text(int length) {
        return "sürücü ".repeat(length / 8 + 1).getBytes(StandardCharsets.UTF_8);
    }

    private UUID publish(DriverTarget target, String name, byte[] content, UUID replaced) throws Exception {
        return catalogue.publish(
                new DriverDraft(" Okuyucu ", "Reader", "1.0", target),
                name,
                () -> new ByteArrayInputStream(content),
                replaced);
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(DriverException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whenAFileIsPublished_thenItIsWhatWasSentAndTheAuthoritySignedIt() throws Exception {
        found();
        byte[] content = text(Drivers.PART * 2 + 100);
        UUID id = publish(WINDOWS_OMNIKEY, "omnikey.txt", content, null);
        DriverView view = drivers.find(id).orElseThrow();
        assertThat(view.title("tr")).isEqualTo("Okuyucu");
        assertThat(view.size()).isEqualTo(content.length);
        assertThat(view.sha256()).isEqualTo(Digest.sha256(content));
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int position = 0; parts.size() < view.size(); position++) {
            parts.write(drivers.part(id, position));
        }
        assertThat(parts.toByteArray()).isEqualTo(content);

        CMSSignedData signed = new CMSSignedData(
                new CMSProcessableByteArray(content), drivers.signature(id).orElseThrow());
        assertThat(signed.getSignerInfos().getSigners())
                .hasSize(1)
                .allSatisfy(signer -> assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                                .build(authority.certificate(AuthorityRole.CODE_SIGNING))))
                        .isTrue());
        assertThat(authority.certificate(AuthorityRole.CODE_SIGNING).getExtendedKeyUsage())
                .containsExactly("1.3.6.1.5.5.7.3.3");
        assertThat(authority.audit.count(AuditAction.DRIVER_PUBLISHED, AuditResult.DONE))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOWS_11, BITS_64, OMNIKEY_WHITE, true",
        "WINDOWS_11, BITS_32, OMNIKEY_WHITE, false",
        "WINDOWS_7, BITS_64, OMNIKEY_WHITE, false",
        "WINDOWS_11, BITS_64, ACS_RED, false"
    })
    void whenSomebodyChooses_thenOnlyWhatFitsIsShown(
            SystemRelease release, WordSize bits, SuppliedReader reader, boolean shown) throws Exception {
        found();
        publish(WINDOWS_OMNIKEY, "omnikey.txt", text(10), null);
        assertThat(drivers.matching(release, bits, reader, SuppliedCard.GEMPLUS))
                .hasSize(shown ? 1 : 0);
    }

    @Test
    void whenAnotherTakesItsPlaceOrItIsWithdrawn_thenNobodyFindsItAndItStaysListed() throws Exception {
        found();
        UUID first = publish(WINDOWS_OMNIKEY, "a.txt", text(10), null);
        UUID second = publish(WINDOWS_OMNIKEY, "b.txt", text(20), first);
        assertThat(drivers.find(first)).isEmpty();
        assertThat(drivers.signature(first)).isEmpty();
        refuses(Reason.NOT_PUBLISHED, () -> publish(WINDOWS_OMNIKEY, "c.txt", text(30), first));
        catalogue.withdraw(second);
        refuses(Reason.NOT_PUBLISHED, () -> catalogue.withdraw(second));
        refuses(Reason.UNKNOWN, () -> catalogue.withdraw(null));
        assertThat(catalogue.newest())
                .extracting(DriverView::state)
                .containsExactlyInAnyOrder(DriverState.REPLACED, DriverState.WITHDRAWN);
        assertThat(authority.audit.count(AuditAction.DRIVER_WITHDRAWN, AuditResult.DONE))
                .isOne();
        assertThat(authority.audit.count(AuditAction.DRIVER_REPLACED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenARuleIsBroken_thenNothingIsStored() throws Exception {
        found();
        DriverTarget nowhere = new DriverTarget(Set.of(), Set.of(WordSize.BITS_64), Set.of(), Set.of());
        refuses(Reason.SYSTEM_MISSING, () -> publish(nowhere, "a.txt", text(10), null));
        refuses(Reason.FILE_NAME_WRONG, () -> publish(WINDOWS_OMNIKEY, "a.html", text(10), null));
        refuses(Reason.FILE_EMPTY, () -> publish(WINDOWS_OMNIKEY, "a.txt", new byte[0], null));
        System.setProperty("nes.driver.file.mib", "1");
        refuses(Reason.FILE_TOO_LARGE, () -> publish(WINDOWS_OMNIKEY, "a.txt", text(1 << 21), null));
        try (TestClamd clamd = TestClamd.overTcp("stream: Eicar FOUND")) {
            System.setProperty("nes.driver.scanner", clamd.address());
            refuses(Reason.FILE_INFECTED, () -> publish(WINDOWS_OMNIKEY, "a.txt", text(10), null));
        }
        assertThat(catalogue.newest()).isEmpty();
        assertThat(authority.audit.count(AuditAction.DRIVER_REFUSED, AuditResult.REFUSED))
                .isEqualTo(4);
    }

    @Test
    void whenThereIsNoAuthority_thenNothingIsPublished() {
        refuses(Reason.NO_SIGNING_KEY, () -> publish(WINDOWS_OMNIKEY, "a.txt", text(10), null));
    }
}
