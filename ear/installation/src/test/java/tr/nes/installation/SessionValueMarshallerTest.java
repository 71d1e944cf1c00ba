package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.infinispan.protostream.MalformedProtobufException;
import org.junit.jupiter.api.Test;
import org.wildfly.clustering.marshalling.AbstractByteBufferMarshaller;
import org.wildfly.clustering.marshalling.ByteBufferMarshalledValue;
import org.wildfly.clustering.marshalling.ByteBufferMarshaller;
import org.wildfly.clustering.marshalling.protostream.ClassLoaderMarshaller;
import org.wildfly.clustering.marshalling.protostream.ProtoStreamByteBufferMarshaller;
import org.wildfly.clustering.marshalling.protostream.SerializationContextBuilder;
import org.wildfly.clustering.marshalling.protostream.SerializationContextInitializer;

/** A session that is shorter each time it is serialized, because a request is changing it. */
class SessionValueMarshallerTest {

    private static final ClassLoader LOADER = SessionValueMarshallerTest.class.getClassLoader();

    private final ByteBufferMarshaller session = new AbstractByteBufferMarshaller(LOADER) {
        private int left = 300;

        @Override
        public boolean test(Object object) {
            return true;
        }

        @Override
        public Object readFrom(InputStream input) throws IOException {
            return new String(input.readAllBytes(), StandardCharsets.US_ASCII);
        }

        @Override
        public void writeTo(OutputStream output, Object object) throws IOException {
            left -= 10;
            output.write(object.toString().repeat(left).getBytes(StandardCharsets.US_ASCII));
        }
    };

    private Object copied(SerializationContextBuilder<SerializationContextInitializer> context) throws IOException {
        ProtoStreamByteBufferMarshaller cluster = new ProtoStreamByteBufferMarshaller(context.build());
        Object copy = cluster.read(cluster.write(new ByteBufferMarshalledValue<>("x", session)));
        return ((ByteBufferMarshalledValue<?>) copy).get(session);
    }

    private static SerializationContextBuilder<SerializationContextInitializer> wildFlys() {
        return SerializationContextBuilder.newInstance(ClassLoaderMarshaller.of(LOADER));
    }

    @Test
    void whenASessionChangesMeanwhile_thenItsCopyIsComplete() throws IOException {
        assertThat(copied(wildFlys().load(LOADER)).toString()).matches("x{100,}");
    }

    /** Once this fails, WildFly no longer needs the class that is tested here. */
    @Test
    void whenWildFlyCopiesItAlone_thenTheCopyIsCorrupt() {
        assertThatThrownBy(() -> copied(wildFlys())).isInstanceOf(MalformedProtobufException.class);
    }
}
