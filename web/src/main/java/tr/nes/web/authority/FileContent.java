package tr.nes.web.authority;

import io.undertow.util.ByteRange;
import io.undertow.util.ByteRange.RangeResponseResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A file as a response, the whole or one range of it (RFC 9110 §14); several ranges, or a date in If-Range, get the whole. */
record FileContent(Path file, CacheValidators validators) {

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            response.setHeader("Accept-Ranges", "bytes");
            RangeResponseResult range = range(request, channel.size());
            if (range == null) {
                copy(channel, 0, channel.size(), response);
            } else {
                response.setStatus(range.getStatusCode());
                response.setHeader("Content-Range", range.getContentRange());
                copy(channel, range.getStart(), range.getContentLength(), response);
            }
        }
    }

    /** @return null if the whole is to be sent */
    private RangeResponseResult range(HttpServletRequest request, long length) {
        String header = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.equals(validators.entityTag());
        ByteRange asked = header == null || !same ? null : ByteRange.parse(header);
        return asked == null || asked.getRanges() > 1 ? null : asked.getResponseResult(length, null, null, null);
    }

    private static void copy(FileChannel file, long start, long length, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(length);
        WritableByteChannel out = Channels.newChannel(response.getOutputStream());
        long end = start + length;
        for (long position = start; position < end; ) {
            position += file.transferTo(position, end - position, out);
        }
    }
}
