package tr.nes.installation;

import java.io.IOException;
import java.util.OptionalInt;
import org.wildfly.clustering.marshalling.ByteBufferMarshalledValue;
import org.wildfly.clustering.marshalling.protostream.ByteBufferMarshalledValueMarshaller;
import org.wildfly.clustering.marshalling.protostream.ProtoStreamMarshaller;
import org.wildfly.clustering.marshalling.protostream.ProtoStreamReader;
import org.wildfly.clustering.marshalling.protostream.ProtoStreamSizeOperation;
import org.wildfly.clustering.marshalling.protostream.ProtoStreamWriter;

/**
 * Serializes a session once for a server that joins. WildFly's own marshaller does it twice, first to learn the length that it
 * writes in front; if a request changes the session in between, or the other class loader gives another length, the joining
 * server gets a corrupt message and no session at all. The format is the same.
 */
final class SessionValueMarshaller implements ProtoStreamMarshaller<ByteBufferMarshalledValue<Object>> {

    private static final ProtoStreamMarshaller<ByteBufferMarshalledValue<Object>> FORMAT =
            ByteBufferMarshalledValueMarshaller.INSTANCE;

    @Override
    public Class<? extends ByteBufferMarshalledValue<Object>> getJavaClass() {
        return FORMAT.getJavaClass();
    }

    @Override
    public ByteBufferMarshalledValue<Object> readFrom(ProtoStreamReader reader) throws IOException {
        return FORMAT.readFrom(reader);
    }

    @Override
    public void writeTo(ProtoStreamWriter writer, ByteBufferMarshalledValue<Object> value) throws IOException {
        FORMAT.writeTo(writer, value);
    }

    /** Unknown until it is written: the writer then uses a buffer, and the buffer's length. */
    @Override
    public OptionalInt size(ProtoStreamSizeOperation operation, ByteBufferMarshalledValue<Object> value) {
        return OptionalInt.empty();
    }
}
