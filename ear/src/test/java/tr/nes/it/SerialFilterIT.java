package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import javax.management.BadAttributeValueExpException;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.InServer;
import tr.nes.shared.HolderId;

/** The classes this server deserializes: what sessions contain, and none that known attacks begin with. */
class SerialFilterIT extends InServer {

    private static final int DEEP = 200;
    private static final int LONG = 2_000_000;

    @Test
    void whenAnAttackBeginsWithIt_thenItIsNotRead() throws Exception {
        InvocationHandler handler = (InvocationHandler & Serializable) (proxy, method, arguments) -> null;
        Class<?>[] faces = {Comparable.class};
        List<Object> strangers = List.of(
                new URL("http://localhost/"),
                new HashMap<>(Map.of(new URL("http://localhost/"), 1)),
                new PriorityQueue<>(List.of("a", "b")),
                new BadAttributeValueExpException("a"),
                new File("a"),
                Proxy.newProxyInstance(getClass().getClassLoader(), faces, handler),
                new ArrayList<>(List.of(new File("a"))));
        for (Object stranger : strangers) {
            byte[] written = written(stranger);
            assertThatThrownBy(() -> read(written))
                    .as(stranger.getClass().getName())
                    .isInstanceOf(InvalidClassException.class)
                    .hasMessageContaining("REJECTED");
        }
    }

    @Test
    void whenItIsTooDeepOrTooLong_thenItIsNotRead() throws Exception {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            deep = new ArrayList<>(List.of(deep));
        }
        for (Object bomb : List.of(deep, new byte[LONG])) {
            byte[] written = written(bomb);
            assertThatThrownBy(() -> read(written)).isInstanceOf(InvalidClassException.class);
        }
    }

    @Test
    void whenSessionsHoldIt_thenItIsRead() throws Exception {
        for (Object known : List.of(
                new HolderId(UUID.randomUUID()),
                new HashMap<>(Map.of("a", new ArrayList<>(List.of(1, 2L, true)))),
                Instant.EPOCH,
                Locale.ENGLISH)) {
            assertThat(read(written(known))).isEqualTo(known);
        }
    }

    @Test
    void whenNothingIsSaidOfAClass_thenTheFilterSaysNo() {
        assertThat(ObjectInputFilter.Config.getSerialFilter().toString()).endsWith("!*");
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] written) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            return in.readObject();
        }
    }
}
