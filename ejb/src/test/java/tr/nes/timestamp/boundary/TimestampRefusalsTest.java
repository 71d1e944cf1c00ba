package tr.nes.timestamp.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.timestamp.boundary.TimestampFixture.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.timestamp.AccountCredentials;

/** Requests that get no stamp: each is answered, and nothing is paid. */
class TimestampRefusalsTest {

    private TimestampFixture fixture;

    @BeforeEach
    void open() {
        fixture = new TimestampFixture();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("SHA-1", PKIFailureInfo.badAlg, of(g -> g.generate(TSPAlgorithms.SHA1, new byte[20]))),
                Arguments.of("MD5", PKIFailureInfo.badAlg, of(g -> g.generate(TSPAlgorithms.MD5, new byte[16]))),
                Arguments.of(
                        "length",
                        PKIFailureInfo.badDataFormat,
                        of(g -> g.generate(TSPAlgorithms.SHA256, new byte[31]))),
                Arguments.of("policy", PKIFailureInfo.unacceptedPolicy, of(g -> {
                    g.setReqPolicy(new ASN1ObjectIdentifier("1.2.3.4"));
                    return g.generate(TSPAlgorithms.SHA256, new byte[32]);
                })),
                Arguments.of("extension", PKIFailureInfo.unacceptedExtension, of(g -> {
                    g.addExtension(new ASN1ObjectIdentifier("1.2.3.4"), false, new byte[] {5, 0});
                    return g.generate(TSPAlgorithms.SHA256, new byte[32]);
                })),
                Arguments.of(
                        "nonce",
                        PKIFailureInfo.badRequest,
                        of(g -> g.generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.ONE.shiftLeft(600)))),
                Arguments.of("nothing", PKIFailureInfo.badDataFormat, new byte[0]),
                Arguments.of("other structure", PKIFailureInfo.badDataFormat, encoded(new DEROctetString(new byte[9]))),
                Arguments.of(
                        "more behind it",
                        PKIFailureInfo.badDataFormat,
                        Arrays.copyOf(TimestampFixture.valid(), TimestampFixture.valid().length + 1)),
                Arguments.of(
                        "cut",
                        PKIFailureInfo.badDataFormat,
                        Arrays.copyOf(TimestampFixture.valid(), TimestampFixture.valid().length - 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unacceptable")
    void whenARequestIsNotAcceptable_thenTheReplySaysWhyAndNothingIsPaid(String what, int failure, byte[] request)
            throws Exception {
        AccountCredentials account = fixture.account(1);
        TimeStampResponse response =
                new TimeStampResponse(fixture.reply(request, account).encoded());
        assertThat(response.getStatus()).as(what).isEqualTo(PKIStatus.REJECTION);
        assertThat(response.getFailInfo().intValue()).as(what).isEqualTo(failure);
        assertThat(response.getTimeStampToken()).isNull();
        assertThat(fixture.credits(account)).isEqualTo(1);
    }

    @Test
    void whenBytesAreAltered_thenThereIsAlwaysAReply() throws Exception {
        Random random = new Random(20261129);
        AccountCredentials account = fixture.account(1);
        fixture.comparison.ahead = Duration.ofMinutes(1);
        byte[] request = TimestampFixture.valid();
        for (int i = 0; i < 20_000; i++) {
            byte[] altered = request.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                altered[random.nextInt(altered.length)] = (byte) random.nextInt();
            }
            TimeStampResponse response =
                    new TimeStampResponse(fixture.reply(altered, account).encoded());
            assertThat(response.getFailInfo().intValue()).isNotEqualTo(PKIFailureInfo.systemFailure);
        }
    }

    private static byte[] of(Function<TimeStampRequestGenerator, TimeStampRequest> asks) {
        try {
            return asks.apply(new TimeStampRequestGenerator()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(ASN1Object object) {
        try {
            return object.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
