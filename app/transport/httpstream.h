// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpjob.h"

#include <vector>

namespace Hull {

//! Takes the endless answer to one request apart. Used on the I/O thread alone, destroyed in the caller's thread.
template <typename T>
class StreamDecoder
{
public:
    StreamDecoder() = default;
    StreamDecoder(const StreamDecoder&) = delete;
    StreamDecoder& operator=(const StreamDecoder&) = delete;
    virtual ~StreamDecoder() = default;

    //! The values that are complete with these bytes, which end anywhere. An error ends the stream.
    [[nodiscard]] virtual Result<std::vector<T>> take(QByteArrayView bytes) = 0;
    //! Why there is no stream (any more): the transport's error, or an answer of whatever status.
    [[nodiscard]] virtual Error endOf(const Result<HttpResponse>& response) = 0;
};

//! What comes of a stream, each later, from the event loop of who asked. Any may be empty.
template <typename T>
struct StreamHandlers
{
    std::function<void()> opened; //!< the other side has agreed; what happens from now on is told
    std::function<void(std::vector<T>)> arrived;
    std::function<void(const Error&)> ended; //!< the last one; not after cancel()
};

/*!
 * How many values are on their way from the I/O thread to who takes them. Over the limit the stream waits, and is
 * woken up when half of them are taken: nobody can fill the memory by sending faster than is read.
 */
class StreamFlow
{
public:
    explicit StreamFlow(std::function<void()> resume)
        : m_resume(std::move(resume))
    { }

    [[nodiscard]] bool isFull(); //!< on the I/O thread; if so, resume will be called
    void add(int count) { m_undelivered += count; } //!< on the I/O thread
    void remove(int count); //!< in the caller's thread

private:
    static constexpr int limit = 4096;

    const std::function<void()> m_resume;
    std::atomic_int m_undelivered = 0;
    std::atomic_bool m_waits = false;
};

//! A request whose answer has no end. What comes in between goes through the outbox in deliveries of its own.
class HttpStreamJob : public HttpJob
{
public:
    enum class Taken {
        Yes,
        Later, //!< the same bytes again, when the flow resumes
        Refused, //!< the stream is to end
    };

    //! Where values go, and how to go on after Taken::Later. Called before the job is sent.
    void connect(std::shared_ptr<HttpOutbox> outbox, std::function<void()> resume);

    virtual void open() = 0; //!< on the I/O thread, as the two that follow
    [[nodiscard]] virtual Taken take(QByteArrayView bytes) = 0;

protected:
    std::shared_ptr<HttpOutbox> m_outbox;
    std::shared_ptr<StreamFlow> m_flow;
};

template <typename T>
class TypedHttpStreamJob : public HttpStreamJob
{
public:
    TypedHttpStreamJob(const QObject* context, std::unique_ptr<StreamDecoder<T>> decoder, StreamHandlers<T> handlers)
        : m_decoder(std::move(decoder))
        , m_receiver(std::make_shared<Receiver>(context, std::move(handlers)))
    { }

    void open() override { m_outbox->post(std::make_unique<Batch>(*this, std::vector<T>(), true)); }

    [[nodiscard]] Taken take(QByteArrayView bytes) override
    {
        if (m_flow->isFull()) {
            return Taken::Later;
        }
        Result<std::vector<T>> values = m_decoder->take(bytes);
        if (!values) {
            m_end = values.error();
            return Taken::Refused;
        }
        if (!values->empty()) {
            m_flow->add(static_cast<int>(values->size()));
            m_outbox->post(std::make_unique<Batch>(*this, std::move(*values), false));
        }
        return Taken::Yes;
    }

    void decode(const Result<HttpResponse>& response) override
    {
        if (!m_end) {
            m_end = m_decoder->endOf(response);
        }
    }

    void deliver() override
    {
        if (m_end && m_receiver->isWanted(*cancellation) && m_receiver->handlers.ended) {
            m_receiver->handlers.ended(*m_end);
        }
    }

private:
    //! Looked into in the caller's thread alone.
    struct Receiver
    {
        Receiver(const QObject* contextObject, StreamHandlers<T> streamHandlers)
            : context(contextObject)
            , handlers(std::move(streamHandlers))
        { }

        [[nodiscard]] bool isWanted(Cancellation& cancellation) const
        {
            if (!context) {
                cancellation.cancel(); // else it would go on for ever, for nobody
            }
            return !cancellation.isCancelled();
        }

        QPointer<const QObject> context;
        StreamHandlers<T> handlers;
    };

    class Batch : public HttpDelivery
    {
    public:
        Batch(const TypedHttpStreamJob& job, std::vector<T> values, bool opens)
            : m_receiver(job.m_receiver)
            , m_cancellation(job.cancellation)
            , m_flow(job.m_flow)
            , m_values(std::move(values))
            , m_opens(opens)
        { }

        void deliver() override
        {
            m_flow->remove(static_cast<int>(m_values.size()));
            if (!m_receiver->isWanted(*m_cancellation)) {
                return;
            }
            if (m_opens && m_receiver->handlers.opened) {
                m_receiver->handlers.opened();
            } else if (!m_opens && m_receiver->handlers.arrived) {
                m_receiver->handlers.arrived(std::move(m_values));
            }
        }

    private:
        const std::shared_ptr<Receiver> m_receiver;
        const std::shared_ptr<Cancellation> m_cancellation;
        const std::shared_ptr<StreamFlow> m_flow;
        std::vector<T> m_values;
        const bool m_opens;
    };

    const std::unique_ptr<StreamDecoder<T>> m_decoder;
    const std::shared_ptr<Receiver> m_receiver;
    std::optional<Error> m_end;
};

} // namespace Hull
