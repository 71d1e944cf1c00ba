package tr.nes.web.authority;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;

/** A document that anybody may fetch and keep. */
record PublicDocument(String type, String cacheControl, CacheValidators validators, Body body) {

    /** What is sent to a client that has not got it. */
    interface Body {

        /** @throws java.nio.file.NoSuchFileException if another document has replaced it meanwhile; nothing was sent then */
        void send(HttpServerExchange exchange) throws IOException;
    }
}
