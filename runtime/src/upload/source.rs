//! Where the bytes of an upload come from.

use std::{io, ops::Range};

use async_trait::async_trait;
use bytes::Bytes;
use futures::{AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt};

/// Bytes that can be read from any place: a slice is read when it is sent, and again when the service asks for it again.
#[async_trait]
pub trait Source: Send {
    /// How many bytes there are.
    fn len(&self) -> u64;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads `length` bytes from `start` on.
    async fn read_at(&mut self, start: u64, length: usize) -> io::Result<Bytes>;
}

#[async_trait]
impl Source for Bytes {
    fn len(&self) -> u64 {
        Self::len(self) as u64
    }

    async fn read_at(&mut self, start: u64, length: usize) -> io::Result<Bytes> {
        Ok(self.slice(within(Self::len(self), start, length)?))
    }
}

/// Each slice is copied when it is sent; [`Bytes`] need no copy.
#[async_trait]
impl Source for Vec<u8> {
    fn len(&self) -> u64 {
        Self::len(self) as u64
    }

    async fn read_at(&mut self, start: u64, length: usize) -> io::Result<Bytes> {
        let range = within(Self::len(self), start, length)?;
        Ok(Bytes::copy_from_slice(self.get(range).unwrap_or_default()))
    }
}

/// The part of `total` bytes that is there of a slice.
fn within(total: usize, start: u64, length: usize) -> io::Result<Range<usize>> {
    let start = usize::try_from(start).ok().filter(|start| *start <= total);
    let start = start.ok_or(io::ErrorKind::UnexpectedEof)?;
    Ok(start..start.saturating_add(length).min(total))
}

/// A file, or anything else that can be read and seeked in the way of the crate `futures`: [`AllowStdIo`](futures::io::AllowStdIo) makes
/// that of a `std::fs::File`, and `tokio_util`'s `compat` of a file of tokio.
///
/// ```
/// # use runtime::upload::{Seekable, Source};
/// # futures::executor::block_on(async {
/// let file = std::fs::File::open("Cargo.toml")?;
/// let source = Seekable::new(futures::io::AllowStdIo::new(file)).await?;
/// assert!(source.len() > 0);
/// # Ok::<_, std::io::Error>(()) }).unwrap();
/// ```
#[derive(Debug)]
pub struct Seekable<R> {
    reader: R,
    length: u64,
}

impl<R: AsyncRead + AsyncSeek + Unpin + Send> Seekable<R> {
    /// Takes a reader and finds its length by seeking to its end.
    ///
    /// # Errors
    /// Those of the reader.
    pub async fn new(mut reader: R) -> io::Result<Self> {
        let length = reader.seek(io::SeekFrom::End(0)).await?;
        Ok(Self { reader, length })
    }
}

#[async_trait]
impl<R: AsyncRead + AsyncSeek + Unpin + Send> Source for Seekable<R> {
    fn len(&self) -> u64 {
        self.length
    }

    async fn read_at(&mut self, start: u64, length: usize) -> io::Result<Bytes> {
        self.reader.seek(io::SeekFrom::Start(start)).await?;
        let mut slice = Vec::with_capacity(length);
        (&mut self.reader).take(length as u64).read_to_end(&mut slice).await?;
        Ok(slice.into())
    }
}
