package io.crossing.notification;

/** Stands where no mail server was set: mails wait. */
class NoMailServer implements MailServer {

    @Override
    public String name() {
        return "(none is set)";
    }

    @Override
    public boolean known() {
        return false;
    }

    @Override
    public Delivery deliver(Mail mail) {
        return new Delivery.Unreachable("no mail server is set");
    }
}
