package io.crossing.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A real mail server behind a door that can be shut, left unanswered, or made to say something else than the server does. */
public class UnreliableMailServer implements AutoCloseable {

    private final GreenMail mailboxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Set<Socket> visitors = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;
    private volatile Mood mood = Mood.WELL;

    /**
     * How the server answers.
     *
     * @param to what it answers in its own way: the beginning of a command, {@code ""} for the greeting, {@code .} for the end of
     *     a message; null for nothing
     * @param says what it says to that instead of passing it on; null if it falls silent
     * @param passesOn whether the server behind gets to hear it all the same
     */
    public record Mood(@Nullable String to, @Nullable String says, boolean passesOn) {

        public static final Mood WELL = new Mood(null, null, true);
        public static final Mood SILENT = new Mood("", null, false);

        public static Mood answers(String to, String says) {
            return new Mood(to, says, false);
        }

        static Mood losesItsAnswer(String to) {
            return new Mood(to, null, true);
        }

        boolean concerns(String command) {
            return to != null
                    && (to.isEmpty()
                            ? command.isEmpty()
                            : command.toUpperCase(Locale.ROOT).startsWith(to));
        }
    }

    public UnreliableMailServer() {
        mailboxes.start();
        door = open(0);
        port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    public List<MimeMessage> received() {
        return List.of(mailboxes.getReceivedMessages());
    }

    void empty() {
        try {
            mailboxes.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public void is(Mood how) {
        mood = how;
    }

    public void goesDown() {
        close(door);
        visitors.forEach(UnreliableMailServer::close);
    }

    public void comesUp() {
        mood = Mood.WELL;
        if (door.isClosed()) {
            door = open(port);
        }
    }

    @Override
    public void close() {
        goesDown();
        mailboxes.stop();
    }

    private ServerSocket open(int at) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            start(() -> welcome(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket visitor = at.accept();
                visitors.add(visitor);
                start(() -> serve(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                Socket server = new Socket(
                        InetAddress.getLoopbackAddress(), mailboxes.getSmtp().getPort())) {
            new Conversation(visitor, server).hold();
        } catch (IOException e) {
            // One of the two has hung up, which ends the conversation.
        } finally {
            visitors.remove(visitor);
        }
    }

    private class Conversation {

        private final BufferedReader fromVisitor;
        private final BufferedReader fromServer;
        private final OutputStream toVisitor;
        private final OutputStream toServer;

        Conversation(Socket visitor, Socket server) throws IOException {
            fromVisitor = reader(visitor);
            fromServer = reader(server);
            toVisitor = visitor.getOutputStream();
            toServer = server.getOutputStream();
        }

        void hold() throws IOException {
            String greeting = answer();
            say(toVisitor, mood.concerns("") ? mood.says() : greeting);
            for (String line = fromVisitor.readLine(); line != null; line = fromVisitor.readLine()) {
                if (line.equalsIgnoreCase("DATA") && !mood.concerns(line)) {
                    say(toVisitor, "354 go on");
                    passOn(message());
                } else {
                    passOn(List.of(line));
                }
            }
        }

        /** The command with the message, from {@code DATA} to the dot. */
        private List<String> message() throws IOException {
            List<String> message = new ArrayList<>(List.of("DATA"));
            for (String line = fromVisitor.readLine(); line != null; line = fromVisitor.readLine()) {
                message.add(line);
                if (line.equals(".")) {
                    return message;
                }
            }
            throw new EOFException();
        }

        private void passOn(List<String> lines) throws IOException {
            boolean peculiar = mood.concerns(lines.get(lines.size() - 1));
            if (peculiar && !mood.passesOn()) {
                say(toVisitor, mood.says());
                return;
            }
            String answer = lines.size() == 1 ? ask(lines.get(0)) : askWithMessage(lines);
            say(toVisitor, peculiar ? mood.says() : answer);
        }

        private String ask(String line) throws IOException {
            say(toServer, line);
            return answer();
        }

        private String askWithMessage(List<String> lines) throws IOException {
            ask(lines.get(0));
            say(toServer, String.join("\r\n", lines.subList(1, lines.size())));
            return answer();
        }

        private String answer() throws IOException {
            StringBuilder answer = new StringBuilder();
            for (String line = fromServer.readLine(); line != null; line = fromServer.readLine()) {
                answer.append(answer.isEmpty() ? "" : "\r\n").append(line);
                if (line.length() < 4 || line.charAt(3) != '-') {
                    break;
                }
            }
            return answer.toString();
        }
    }

    private static void say(OutputStream to, @Nullable String what) throws IOException {
        if (what != null) {
            to.write((what + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            to.flush();
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "unreliable-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
