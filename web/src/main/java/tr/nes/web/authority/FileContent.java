package tr.nes.web.authority;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.ByteRange;
import io.undertow.util.ByteRange.RangeResponseResult;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file as a response, the whole or one range of it (RFC 9110 §14); several ranges, or a date in If-Range, get the whole. */
record FileContent(Path file, CacheValidators validators) implements PublicDocument.Body {

    @Override
    public void send(HttpServerExchange exchange) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            HeaderMap headers = exchange.getResponseHeaders();
            headers.put(Headers.ACCEPT_RANGES, "bytes");
            RangeResponseResult range = range(exchange.getRequestHeaders(), channel.size());
            if (range == null) {
                copy(channel, 0, channel.size(), exchange);
            } else {
                exchange.setStatusCode(range.getStatusCode());
                headers.put(Headers.CONTENT_RANGE, range.getContentRange());
                copy(channel, range.getStart(), range.getContentLength(), exchange);
            }
        }
    }

    /** @return null if the whole is to be sent */
    private RangeResponseResult range(HeaderMap headers, long length) {
        String header = headers.getFirst(Headers.RANGE);
        String condition = headers.getFirst(Headers.IF_RANGE);
        boolean same = condition == null || condition.equals(validators.entityTag());
        ByteRange asked = header == null || !same ? null : ByteRange.parse(header);
        return asked == null || asked.getRanges() > 1 ? null : asked.getResponseResult(length, null, null, null);
    }

    private static void copy(FileChannel file, long start, long length, HttpServerExchange exchange)
            throws IOException {
        exchange.setResponseContentLength(length);
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            return;
        }
        WritableByteChannel out = Channels.newChannel(exchange.getOutputStream());
        long end = start + length;
        for (long position = start; position < end; ) {
            position += file.transferTo(position, end - position, out);
        }
    }
}
