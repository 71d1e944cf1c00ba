package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PlainHttpClient;

/** A server without an e-Devlet provider. */
class EDevletAbsentIT extends InServer {

    private final PlainHttpClient client = new PlainHttpClient();

    @Test
    void whenNoProviderIsConfigured_thenTheWayInIsNotThere() throws Exception {
        HttpResponse<byte[]> ways = client.get("/giris");
        assertThat(ways.statusCode()).isEqualTo(200);
        assertThat(new String(ways.body(), StandardCharsets.UTF_8))
                .contains("/giris/sifreli")
                .doesNotContain("/giris/e-devlet");
        for (String path : List.of("/giris/e-devlet", "/giris/e-devlet/donus?code=1&state=2", "/cikis/e-devlet")) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
