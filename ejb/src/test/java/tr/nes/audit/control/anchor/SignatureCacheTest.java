package tr.nes.audit.control.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureCacheTest {

    private final List<String> verified = new ArrayList<>();
    private final SignatureCache cache = new SignatureCache((data, signature) -> {
        String text = new String(data, StandardCharsets.US_ASCII);
        verified.add(text + "/" + signature);
        return signature.equals("by us on " + text);
    });

    @Test
    void whatIsValidIsVerifiedOnce() {
        assertThat(test("a", "by us on a")).isTrue();
        assertThat(test("a", "by us on a")).isTrue();
        assertThat(verified).containsExactly("a/by us on a");
    }

    @Test
    void aValidSignatureHelpsNoOtherTextAndNoOtherSignature() {
        test("a", "by us on a");
        assertThat(test("b", "by us on a")).isFalse();
        assertThat(test("a", "by somebody")).isFalse();
        assertThat(test("a", "by us on a")).isTrue();
    }

    @Test
    void whatIsInvalidIsVerifiedEachTime() {
        assertThat(test("a", "forged")).isFalse();
        assertThat(test("a", "forged")).isFalse();
        assertThat(verified).hasSize(2);
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i <= 100; i++) {
            test("text " + i, "by us on text " + i);
        }
        verified.clear();
        test("text 100", "by us on text 100");
        test("text 0", "by us on text 0");
        assertThat(verified).containsExactly("text 0/by us on text 0");
    }

    private boolean test(String data, String signature) {
        return cache.test(data.getBytes(StandardCharsets.US_ASCII), signature);
    }
}
