package io.crossing.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose content was read to compare it with an earlier one, and can be read again. Uploaded files stay with the server. */
class RepeatableRequest extends HttpServletRequestWrapper {

    private final byte[] content;
    private final boolean multipart;
    private final String contentHash;

    private RepeatableRequest(HttpServletRequest request, byte[] content, boolean multipart, String contentHash) {
        super(request);
        this.content = content;
        this.multipart = multipart;
        this.contentHash = contentHash;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        digest.update(String.valueOf(request.getQueryString()).getBytes(StandardCharsets.UTF_8));
        String type = String.valueOf(request.getContentType());
        boolean multipart = type.startsWith("multipart/");
        byte[] content = new byte[0];
        if (multipart) {
            for (Part part : request.getParts()) {
                digest.update(part.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(part.getInputStream().readAllBytes());
            }
        } else {
            content = request.getInputStream().readAllBytes();
            digest.update(content);
        }
        return new RepeatableRequest(request, content, multipart, HexFormat.of().formatHex(digest.digest()));
    }

    String contentHash() {
        return contentHash;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return multipart ? super.getInputStream() : new Content(new ByteArrayInputStream(content));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return multipart ? super.getReader() : new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content from memory. */
    private static final class Content extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Content(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The content is already here.");
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }
    }
}
