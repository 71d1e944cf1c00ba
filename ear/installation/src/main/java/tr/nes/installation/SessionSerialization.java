package tr.nes.installation;

import org.wildfly.clustering.marshalling.protostream.SerializationContext;
import org.wildfly.clustering.marshalling.protostream.SerializationContextInitializer;

/** Adds {@link SessionValueMarshaller} to the cluster's cache container, which finds it as a service of this module. */
public final class SessionSerialization implements SerializationContextInitializer {

    @Override
    public void registerSchema(SerializationContext context) {
        // the format is WildFly's own
    }

    @Override
    public void registerMarshallers(SerializationContext context) {
        context.registerMarshaller(new SessionValueMarshaller());
    }
}
