# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on the loopback for the tests: aiosmtpd with TLS and logins. What it takes it writes into a folder, one file
a mail. An address that begins with "nobody" is refused for ever, "later" for now; "cut" loses the connection when the whole
mail has come.

usage: smtp_server.py FOLDER starttls|tls|none CERTIFICATE KEY LOGIN PASSWORD      prints its port"""
import asyncio
import itertools
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder, security, certificate, key, login, password = sys.argv[1:7]
numbers = itertools.count(1)


class Postbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later"):
            return "451 4.7.1 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if any(address.startswith("cut") for address in envelope.rcpt_tos):
            server.transport.abort()
            return "250 OK"
        name = pathlib.Path(folder) / f"{next(numbers)}.eml"
        is_tls = server.transport.get_extra_info("sslcontext") is not None
        head = f"X-From: {envelope.mail_from}\r\nX-To: {','.join(envelope.rcpt_tos)}\r\nX-Tls: {is_tls}\r\n"
        name.with_suffix(".part").write_bytes(head.encode() + envelope.content)
        name.with_suffix(".part").rename(name)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == login.encode() and data.password == password.encode(), handled=False)


async def main():
    context = None
    if security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
    postbox = Postbox()
    options = {"hostname": "mail.test"}
    if login:
        options.update(authenticator=authenticate, auth_required=True, auth_require_tls=security != "none")
    if security == "starttls":
        options.update(tls_context=context, require_starttls=True)

    def talk():
        smtp = SMTP(postbox, **options)
        if security == "tls":
            smtp._auth_require_tls = False  # the whole connection is
        return smtp

    server = await asyncio.get_running_loop().create_server(talk, "127.0.0.1", 0, ssl=context if security == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
